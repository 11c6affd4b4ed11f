/** No whole reply came; `cause` is what `fetch` said. */
export class NetworkError extends Error {
	override readonly name = "NetworkError";
}
