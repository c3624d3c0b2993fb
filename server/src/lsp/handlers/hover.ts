import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import { hover, whyHover } from '../../core/features/hover.ts';
import { toRange } from '../convert.ts';
import { feature, type Services } from '../feature.ts';

/** Answers `textDocument/hover`. */
export function registerHover(services: Services): void {
  services.session.connection.onHover(
    feature<HoverParams, Hover | null>(services, 'hover', null, (context, { position }) => {
      const { document, repository, open, diagnostics } = context;
      const offset = document.source.offsetAt(position);
      const own = hover({ repository, document, offset });
      const why = whyHover(diagnostics.current(open), offset);
      const range = own?.range ?? why?.range;
      if (!range) return null;
      const { language } = context.preference;
      const parts = [own?.text[language], why?.text[language]].filter((part) => part !== undefined);
      return {
        range: toRange(document.source, range),
        contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
      };
    }),
  );
}
