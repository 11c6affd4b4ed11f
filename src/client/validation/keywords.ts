/** Every keyword that a schema may have. A bundle holds only those that its API uses. */

export * from "./array.ts";
export * from "./composition.ts";
export * from "./object.ts";
export * from "./primitive.ts";
