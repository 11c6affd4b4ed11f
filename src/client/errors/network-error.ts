/** No reply arrived, or only a part of one. `cause` is the error of `fetch`. */
export class NetworkError extends Error {
	override readonly name = "NetworkError";
}
