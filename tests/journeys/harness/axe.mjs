// What a machine can tell of accessibility: axe, run on the page that is open.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that the page breaks, each with the first element that does. */
export async function broken(page, runOnly) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const run = async (where, which) => (await globalThis.axe.run(where, { runOnly: which, resultTypes: ['violations'] })).violations;
    // What happens to lie half below a bar that stays in sight is looked at again where a person would scroll it to.
    const isBrokenInSight = async ({ target }, id) => {
      const element = document.querySelector(target.join(' '));
      element.scrollIntoView({ block: 'center' });
      const again = await run(element, { type: 'rule', values: [id] });
      scrollTo(0, 0);
      return again.length > 0;
    };
    const found = [];
    for (const { id, nodes } of await run(document, only)) {
      for (const node of nodes) {
        if (id === 'target-size' && !(await isBrokenInSight(node, id))) continue;
        found.push(`${id} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`);
        break;
      }
    }
    return found;
  }, runOnly);
}
