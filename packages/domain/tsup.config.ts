import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/*.ts', 'src/{clauses,registers,rules,plans,populations,criteria}/*.ts', '!src/**/*.test.ts', '!src/**/*.testing.ts'],
  format: 'esm',
  target: 'es2024',
  platform: 'neutral',
  clean: true,
  splitting: true,
});
