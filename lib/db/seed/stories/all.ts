import type { Story } from "../story";
import { badges } from "./badges";
import { cameras } from "./cameras";
import { doors } from "./doors";
import { entrances } from "./entrances";
import { imports } from "./imports";
import { integrations } from "./integrations";
import { invoices } from "./invoices";
import { onboarding } from "./onboarding";
import { orders } from "./orders";
import { payments } from "./payments";
import { powerCut } from "./power-cut";
import { printers } from "./printers";
import { readers } from "./readers";
import { reports } from "./reports";
import { schedules } from "./schedules";
import { signIn } from "./sign-in";
import { visitors } from "./visitors";

/** Six weeks at Northwind. */
export const stories: readonly Story[] = [
  ...badges,
  ...cameras,
  ...doors,
  ...entrances,
  ...imports,
  ...integrations,
  ...invoices,
  ...onboarding,
  ...orders,
  ...payments,
  ...powerCut,
  ...printers,
  ...readers,
  ...reports,
  ...schedules,
  ...signIn,
  ...visitors,
];
