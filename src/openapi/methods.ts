/** The methods of a path item, in lower case: https://spec.openapis.org/oas/v3.1.1#path-item-object */
export const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
