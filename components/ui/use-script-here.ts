import { useSyncExternalStore } from "react";

/** For what works with JavaScript alone: false in the page as it is sent, true once its script has come. */
export function useScriptHere(): boolean {
  return useSyncExternalStore(never, isHere, isNotYet);
}

const never = () => () => undefined;
const isHere = () => true;
const isNotYet = () => false;
