/** The front door: the web server that every request passes before Next sees it. WEB_CONCURRENCY starts several. */
import cluster from "node:cluster";
import { serve } from "./serve/serve.mjs";
import { serveSeveral } from "./serve/several.mjs";

const processes = Number(process.env.WEB_CONCURRENCY || 1);

if (cluster.isPrimary && processes > 1) serveSeveral(processes);
else await serve();
