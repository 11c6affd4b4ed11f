import json
import sys

from keystoneauth1 import exceptions, session
from keystoneauth1.identity import v3

step, url = sys.argv[1:]
server = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68"
compute = {"endpoint_override": f"{url}/v2.1"}


def password(username="operator"):
    return v3.Password(
        auth_url=f"{url}/v3",
        username=username,
        password="example-password",
        user_domain_id="default",
        project_name="consoles",
        project_domain_id="default",
    )


def log_in():
    return {"token": session.Session(password()).get_token()}


def trade():
    """A token for one of another scope."""
    token = session.Session(password()).get_token()
    traded = v3.Token(auth_url=f"{url}/v3", token=token, project_name="consoles", project_domain_id="default")
    return {"token": session.Session(traded).get_token()}


def refused_log_in():
    try:
        session.Session(password("nobody")).get_token()
    except exceptions.Unauthorized as error:
        return {"status": error.http_status}


def console():
    body = {"remote_console": {"protocol": "vnc", "type": "novnc"}}
    made = session.Session(password()).post(
        f"/servers/{server}/remote-consoles",
        json=body,
        endpoint_filter={"service_type": "compute"},
        microversion="2.6",
        **compute,
    )
    return {"url": made.json()["remote_console"]["url"], "microversion": made.headers["OpenStack-API-Version"]}


def connection():
    token = "4f0c6a1e-5b2d-4c8f-9a3e-7d1b0c2e5f64"
    seen = session.Session(password()).get(
        f"/os-console-auth-tokens/{token}",
        endpoint_filter={"service_type": "compute"},
        microversion="2.31",
        **compute,
    )
    return seen.json()["console"]


print(json.dumps(globals()[step]()))
