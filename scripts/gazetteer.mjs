// The texts of the built-in entities, worked out while bundling and put in the place of the file that works them out.
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';

let texts;

/** What `builtInTexts` gives, as a module. Paths are told from where the build runs. */
async function moduleOfTexts(path) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    format: 'cjs',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  const contents = `export const builtInTexts = () => (${JSON.stringify(module.exports.builtInTexts())});`;
  return { loader: 'js', contents, watchFiles: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

export const gazetteer = {
  name: 'gazetteer',
  setup: (build) => {
    build.onStart(() => {
      texts = undefined;
    });
    build.onLoad({ filter: /[\\/]entities[\\/]builtinTexts\.ts$/ }, async ({ path }) => {
      texts ??= moduleOfTexts(path);
      return await texts;
    });
  },
};
