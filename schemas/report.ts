import * as z from 'zod';

/** A place in a file: lines and columns from 1, columns in UTF-16 units. */
const place = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });

const severity = z.enum(['error', 'warning', 'info']);

const finding = z.strictObject({
  rule: z.string().describe('規則のid / id of the rule'),
  severity,
  file: z
    .string()
    .describe(
      'gitの最上位（gitの外では作業フォルダ）からのパス。区切りは「/」 / path from the top of git, else from the working directory',
    ),
  range: z.strictObject({ start: place, end: place }),
  case: z.string().nullable().describe('ケース番号。ケースによらないときはnull / case number, or null'),
  message: z.string().describe('何が起きているか / what is wrong'),
  why: z.string().describe('なぜか（法・要領・自治体の決まり） / on what ground'),
  do: z.string().describe('どうするか / what to do'),
  fixable: z.boolean().describe('kasane check --fix で直せるか / whether --fix mends it'),
});

/** The report of `kasane check --format json`: findings by file and position, and never the data they are about. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('kasane'), version: z.string() }),
  asOf: z.iso.date().describe('期限を判断した日 / the day that counted as today'),
  roots: z.array(z.string()).describe('調べたケース文書のリポジトリ / the case repositories checked'),
  documents: z.int().min(0).describe('調べた文書の数 / number of case documents checked'),
  findings: z.array(finding),
  summary: z.strictObject({ error: z.int().min(0), warning: z.int().min(0), info: z.int().min(0) }),
});

/** The JSON report of `kasane check`. */
export type ReportJson = z.infer<typeof reportSchema>;

/** The JSON Schema of the report, as a file of its own. */
export function reportFile(): Readonly<Record<string, unknown>> {
  return { title: 'kasane check --format json', ...z.toJSONSchema(reportSchema) };
}
