/** The front door: the web server that every request passes before Next sees it. WEB_CONCURRENCY starts several. */
import cluster from "node:cluster";
import { setFlagsFromString } from "node:v8";
import { serve } from "./serve/serve.mjs";
import { serveSeveral } from "./serve/several.mjs";

// V8 would let the heap grow fourfold before it tidies: the desk is as quick with twice, in a good deal less memory.
setFlagsFromString("--heap-growing-percent=100");

const processes = Number(process.env.WEB_CONCURRENCY || 1);

if (cluster.isPrimary && processes > 1) serveSeveral(processes);
else await serve();
