import json
import sys

from keystoneauth1 import loading, session
from novaclient import client, exceptions

step, url = sys.argv[1:]
server = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68"
nobody = "00000000-0000-0000-0000-000000000000"

auth = loading.get_plugin_loader("v3password").load_from_options(
    auth_url=f"{url}/v3",
    username="operator",
    password="example-password",
    user_domain_id="default",
    project_name="consoles",
    project_domain_id="default",
)


def nova(version):
    return client.Client(version, session=session.Session(auth), endpoint_override=f"{url}/v2.1")


def log_in():
    return {"token": auth.get_token(session.Session())}


def console():
    made = nova("2.6").servers.get_console_url(server, "novnc")["remote_console"]
    return {"url": made["url"]}


def old_form():
    made = nova("2.1").servers.get_vnc_console(server, "novnc")["console"]
    return {"url": made["url"], "type": made["type"]}


def refusal():
    try:
        nova("2.6").servers.get_console_url(nobody, "novnc")
    except exceptions.NotFound as error:
        return {"status": error.code, "message": error.message}


print(json.dumps(globals()[step]()))
