export const identifierDocuments = (): string[] => [];
