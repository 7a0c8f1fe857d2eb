/** Bundles the sandbox page into `gateway/dist/sandbox-page/`: nothing that it loads comes from another origin. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const source = fileURLToPath(new URL("./", import.meta.url));
const target = fileURLToPath(new URL("../dist/sandbox-page/", import.meta.url));

const shared = {
  bundle: true,
  minify: true,
  target: "es2022",
  legalComments: "linked",
  logLevel: "warning",
  outdir: target,
  write: false,
  define: { "process.env.NODE_ENV": '"production"' },
};

/** GraphiQL asks for formatters by their old names, which lead to modules without named exports. */
const alias = {
  "prettier/parser-babel": "prettier/plugins/babel",
  "prettier/parser-graphql": "prettier/plugins/graphql",
};

const workers = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

const results = await Promise.all([
  build({
    ...shared,
    entryPoints: { main: join(source, "src/main.tsx"), page: join(source, "src/styles/page.css") },
    format: "esm",
    splitting: true,
    alias,
    jsx: "automatic",
    publicPath: "/sandbox/",
    chunkNames: "assets/[name]-[hash]",
    assetNames: "assets/[name]-[hash]",
    loader: { ".ttf": "file" },
  }),
  build({
    ...shared,
    entryPoints: Object.entries(workers).map(([name, file]) => ({ in: file, out: `workers/${name}` })),
    format: "iife",
  }),
]);

/** The style sheet of a lazily loaded chunk repeats what `main.css` has, and nothing asks for it. */
const isNeeded = ({ path }) => !path.endsWith(".css") || dirname(path) === dirname(join(target, "main.css"));
const files = results.flatMap(({ outputFiles }) => outputFiles).filter(isNeeded);

for (const folder of ["assets", "workers"]) {
  rmSync(join(target, folder), { recursive: true, force: true });
  mkdirSync(join(target, folder), { recursive: true });
}
for (const { path, contents } of files) {
  writeFileSync(path, contents);
  // Compressed once here, so that no request has to be.
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
}
for (const file of ["index.html", "icon.svg"]) copyFileSync(join(source, file), join(target, file));

const kilobytes = (chosen) =>
  Math.round(chosen.reduce((sum, { contents }) => sum + contents.length, 0) / 1024);
const ofWorkers = files.filter(({ path }) => basename(dirname(path)) === "workers");
process.stdout.write(
  `sandbox: ${kilobytes(files)} kB in ${files.length} files, ${kilobytes(ofWorkers)} kB of it workers\n`,
);
