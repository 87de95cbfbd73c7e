// Builds the browser's files and the server's renderer in one run: `vite build --app`.
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { compressedFiles } from './tools/compressed-files.ts';
import { frameGroup } from './tools/frame.ts';
import { withoutTeamsScripts } from './tools/preloaded.ts';
import { kernToLogical, purgeKern } from './tools/postcss-kern.ts';

export default defineConfig({
  plugins: [react(), compressedFiles()],
  css: {
    postcss: { plugins: [kernToLogical, purgeKern] },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['../../node_modules'] } },
  },
  build: { target: 'baseline-widely-available', assetsInlineLimit: 0, reportCompressedSize: false },
  builder: {},
  environments: {
    client: {
      resolve: { conditions: ['@mitnand/source', ...defaultClientConditions] },
      build: {
        outDir: 'dist/client',
        manifest: true,
        modulePreload: { resolveDependencies: withoutTeamsScripts() },
        rolldownOptions: {
          input: {
            'entry-client': 'src/app/entry-client.tsx',
            'kiosk-worker': 'src/kiosk/offline/worker.ts',
          },
          output: {
            // A worker keeps its name: the browser looks under it for a newer one.
            entryFileNames: ({ name }) => (name === 'kiosk-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: frameGroup(), debugName: 'frame' }],
            },
          },
        },
      },
    },
    // Everything is bundled, so that the API process needs none of our packages to render a page.
    ssr: {
      // Whatever the settings say: the development forms of React render several times slower.
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['@mitnand/source', ...defaultServerConditions], noExternal: true },
      build: {
        outDir: 'dist/server',
        copyPublicDir: false,
        // It imports every message at once, and what loads some of them later too.
        rolldownOptions: { input: 'src/app/entry-server.tsx', checks: { ineffectiveDynamicImport: false } },
      },
    },
  },
});
