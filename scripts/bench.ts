/** `npm run bench`: what the product costs beside the least that it could cost. See scripts/bench/. */
import { writeFileSync } from "node:fs";
import { readOptions } from "@/scripts/bench/options";
import { runBench } from "@/scripts/bench/run";
import { printResults } from "@/scripts/bench/table";
import { judge } from "@/scripts/bench/verdicts";

const options = readOptions(process.argv.slice(2));
const results = await runBench(options, (words) => console.log(words));
const verdicts = judge(results);
console.log(`\n${printResults(results, verdicts)}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...results, verdicts }, null, 2)}\n`);
process.exitCode = verdicts.some(({ holds }) => holds === false) ? 1 : 0;
