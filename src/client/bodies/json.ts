import type { Write } from "./encode.ts";
import { jsonOf } from "./members.ts";

/** A JSON body beside bodies of other media types. */
export const json: Write = (value, contentType) => ({ body: jsonOf("body", value), contentType });
