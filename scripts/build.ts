/** npm run build [-- chrome firefox e2e node]: without a name, everything that is shipped. */
import { BUILDS, build, isBuildName } from './builds.ts';

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ['chrome', 'firefox', 'node']) {
  if (!isBuildName(name)) {
    console.error(`There is no build "${name}". There are: ${Object.keys(BUILDS).join(', ')}.`);
    process.exit(2);
  }
  if (!(await build(name))) process.exit(1);
}
