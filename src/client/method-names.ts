/** A client whose methods have other names than its operations: `Names` has the operationId of each method. */
export type Named<Client, Names extends Record<string, keyof Client>> = { [Name in keyof Names]: Client[Names[Name]] };

/** Gives the operations of a client the names of methods. Only a contract imports it that has an operationId which names none. */
export const named = <Client extends object, const Names extends Record<string, keyof Client>>(client: Client, names: Names) =>
	Object.fromEntries(Object.entries(names).map(([name, operationId]) => [name, client[operationId]])) as Named<Client, Names>;
