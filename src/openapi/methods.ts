/** The methods that a path item can have as members, in the order of the specification: https://spec.openapis.org/oas/v3.1.1#path-item-object */
export const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
