import { parseArgs } from "node:util";

export type Options = {
  /** How many tickets the large database holds. */
  tickets: number;
  /** Where the figures are written as JSON, if anywhere. */
  json: string | undefined;
  /** Seconds one measurement of one operation lasts; each is made in several rounds. */
  seconds: number;
  rounds: number;
};

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      tickets: { type: "string", default: "100000" },
      json: { type: "string" },
      seconds: { type: "string", default: "1" },
      rounds: { type: "string", default: "3" },
    },
  });
  const options = {
    tickets: Number(values.tickets),
    json: values.json,
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
  };
  if (!(options.tickets >= 1000 && options.seconds > 0 && options.rounds >= 1))
    throw new Error(
      "npm run bench -- [--tickets 100000] [--rounds 3] [--seconds 1] [--json FILE]; at least 1000 tickets",
    );
  return options;
}
