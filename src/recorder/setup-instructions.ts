/** What a signature of the API's requests covers. */
export type Signature = "none" | "without Host" | "with Host";

const advice: Record<Signature, string> = {
	none: "",
	"without Host": " Signed requests go this way, too: their signature does not cover the Host.",
	"with Host": " Signed requests do not go this way: their signature covers the Host. Leave out --target for them.",
};

/** How to configure a client so that its requests reach the recorder. */
export function reverseInstructions(target: string, port: number, signature: Signature): string {
	return `Send the requests to http://127.0.0.1:${port} instead of ${target}.${advice[signature]}`;
}

export function forwardInstructions(port: number, ca: string): string {
	const proxy = `http://127.0.0.1:${port}`;
	return `Set these where the client runs. Only this run's CA is trusted by them, and only until it ends.

  export HTTPS_PROXY=${proxy} HTTP_PROXY=${proxy} https_proxy=${proxy} http_proxy=${proxy} NO_PROXY= no_proxy=
  export NODE_EXTRA_CA_CERTS=${ca} NODE_USE_ENV_PROXY=1   # Node (24 and later; before, the client must know proxies)
  export REQUESTS_CA_BUNDLE=${ca} SSL_CERT_FILE=${ca}   # Python, Go, OpenSSL
  curl --cacert ${ca} ...
  Java:
    keytool -importcert -noprompt -alias capture -file ${ca} -keystore ${ca}.p12 -storepass capture
    java -Djavax.net.ssl.trustStore=${ca}.p12 -Djavax.net.ssl.trustStorePassword=capture \\
      -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port} -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=${port} -Dhttp.nonProxyHosts= ...`;
}
