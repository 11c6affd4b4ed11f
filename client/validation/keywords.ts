/** Every keyword that a schema may have; a bundle holds those that its API uses. */
export * from "./branch.ts";
export * from "./item.ts";
export * from "./member.ts";
export * from "./value.ts";
