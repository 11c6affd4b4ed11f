import { step } from "../../openapi/json-pointer.ts";
import { shown } from "../../openapi/shown-name.ts";

/** A step of a JSON Pointer. A name that may be a secret, or that would steer a terminal, is hidden as the checker hides it. */
export const stepTo = (name: string) => step(shown(name));
