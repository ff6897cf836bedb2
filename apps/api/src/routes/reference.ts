import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Api } from '../app.ts';
import { languageOf } from '../language.ts';

const title = { zh: '接口说明', en: 'API reference' };
const noScript = { zh: '此页需要 JavaScript；接口说明的原文在 ', en: 'This page needs JavaScript; the description itself is at ' };

// Nothing is asked of a server from here: what stands under a federation is tried with a program of one's own.
const start = `const none = () => () => null;
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#reference',
  docExpansion: 'none',
  deepLinking: true,
  filter: true,
  supportedSubmitMethods: [],
  validatorUrl: null,
  defaultModelsExpandDepth: -1,
  plugins: [{ wrapComponents: { ServersContainer: none, SchemesContainer: none, authorizeBtn: none } }],
});
`;

// Swagger UI's own colours are too faint for some eyes (WCAG 2.2, 1.4.3).
const style = `.swagger-ui .info a, .swagger-ui .info .base-url, .swagger-ui .link { color: #0b4f9e !important }
.swagger-ui .markdown code, .swagger-ui .renderedMarkdown code { color: #6b1fb3 }
.swagger-ui .info .title small { background: #4a5159 }
.swagger-ui .info .title small.version-stamp { background: #33691e }
`;

/** A page to read the OpenAPI document on: Swagger UI, served from here with all it needs. */
export function referenceRoutes(app: Api): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const file = (name: string, type: string) => ({ type, text: () => readFileSync(join(folder, name), 'utf8') });
  const files: Readonly<Record<string, { readonly type: string; readonly text: () => string }>> = {
    'swagger-ui.css': file('swagger-ui.css', 'text/css'),
    'swagger-ui-bundle.js': file('swagger-ui-bundle.js', 'text/javascript'),
    'start.js': { type: 'text/javascript', text: () => start },
    'style.css': { type: 'text/css', text: () => style },
  };
  app.get('/api/reference', (c) => {
    const language = languageOf(c);
    const links = ['swagger-ui.css', 'style.css'].map((name) => `<link rel="stylesheet" href="/api/reference/${name}">`);
    const scripts = ['swagger-ui-bundle.js', 'start.js'].map((name) => `<script src="/api/reference/${name}"></script>`);
    return c.html(
      `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title[language]}</title><link rel="icon" href="data:,">${links.join('')}</head>` +
        `<body><div id="reference"></div><noscript><p>${noScript[language]}<a href="/api/openapi.json">/api/openapi.json</a></p></noscript>${scripts.join('')}</body></html>`,
      200,
      { 'Content-Language': language, Vary: 'Accept-Language' },
    );
  });
  app.get('/api/reference/:file', async (c, next) => {
    const name = c.req.param('file');
    const found = Object.hasOwn(files, name) ? files[name] : undefined;
    if (found === undefined) return next();
    return c.body(found.text(), 200, { 'Content-Type': `${found.type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600' });
  });
}
