#!/usr/bin/env python3
"""Judges public collections of certificate chains with `certclinic chain --batch` and compares the answers.

usage: corpora.py make limbo|bettertls|pkits SOURCE > LINES     lines for chain --batch, with the field "expected"
       corpora.py compare LINES ANSWERS                          prints figures and every difference
       corpora.py run limbo|bettertls|pkits SOURCE [COMMAND...]  all in one; COMMAND is ./certclinic unless given

SOURCE is limbo.json of C2SP/x509-limbo, the JSON export of Netflix BetterTLS' path building suite, or a folder with
PKITS_data/certs, PKITS_data/crls and pkits-expected.tsv.
"""
import base64
import json
import os
import subprocess
import sys
import tempfile
import textwrap
import time


def pem(label, der):
    text = base64.b64encode(der).decode() if isinstance(der, bytes) else der
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n" % (label, "\n".join(textwrap.wrap(text, 64)), label)


def limbo(source):
    with open(source) as file:
        cases = json.load(file)["testcases"]
    for case in cases:
        line = {"id": case["id"], "expected": case["expected_result"] == "SUCCESS", "leaf": case["peer_certificate"],
                "intermediates": case["untrusted_intermediates"], "trust": case["trusted_certs"], "crls": case.get("crls") or [],
                "profile": "web"}
        if case["validation_time"]:
            line["at"] = case["validation_time"]
        usages = case["extended_key_usage"]
        line["purpose"] = "client" if "clientAuth" in usages or case["validation_kind"] == "CLIENT" else "server"
        if case["max_chain_depth"] is not None:
            line["maxDepth"] = case["max_chain_depth"]
        names = [case["expected_peer_name"]] if case["expected_peer_name"] else case["expected_peer_names"]
        for name in names[:1]:
            line[{"DNS": "host", "IP": "ip", "RFC822": "email"}[name["kind"]]] = name["value"]
        yield line


def bettertls(source):
    with open(source) as file:
        data = json.load(file)
    root = pem("CERTIFICATE", data["trustRoot"])
    for case in data["suites"]["pathbuilding"]["testCases"]:
        certificates = [pem("CERTIFICATE", one) for one in case["certificates"]]
        yield {"id": "bettertls-%s" % case["id"], "expected": case["expected"] == "ACCEPT", "leaf": certificates[0],
               "intermediates": certificates[1:], "trust": [root], "host": case["hostname"], "purpose": "server",
               "at": "2024-01-01T00:00:00Z"}  # within the year they are valid in


def pkits(source):
    def read(folder, names, suffix, label):
        files = [os.path.join(source, "PKITS_data", folder, name + suffix) for name in names.split()]
        return [pem(label, open(file, "rb").read()) for file in files]

    with open(os.path.join(source, "pkits-expected.tsv")) as file:
        rows = [row.rstrip("\n").split("\t") for row in file if not row.startswith("#")]
    seen = {}
    for number, expected, certificates, lists, settings in ((row + ["", ""])[:5] for row in rows):
        seen[number] = seen.get(number, 0) + 1  # some tests are told several times, with other settings
        path = read("certs", certificates, ".crt", "CERTIFICATE")
        line = {"id": "%s/%d" % (number, seen[number]), "expected": expected == "valid", "leaf": path[-1], "intermediates": path[1:-1], "trust": path[:1],
                "crls": read("crls", lists, ".crl", "X509 CRL"), "at": "2011-04-15T12:00:00Z", "profile": "general"}
        line.update(pkits_settings(settings))
        yield line


def pkits_settings(text):
    """For example `initialPolicySet=NIST-test-policy-1,NIST-test-policy-2; initialExplicitPolicy=true`."""
    settings = {}
    for name, value in (one.strip().split("=", 1) for one in text.split(";") if one.strip()):
        if name == "initialPolicySet":
            settings[name] = [policy(one) for one in value.split(",")]
        elif name != "expectedPolicies":  # what a path is good for is not asked
            settings[name] = value == "true"
    return settings


def policy(name):
    return "2.5.29.32.0" if name == "anyPolicy" else "2.16.840.1.101.3.2.1.48." + name.rsplit("-", 1)[1]


def compare(lines, answers):
    wanted = {}
    with open(lines) as file:
        for text in file:
            line = json.loads(text)
            wanted[line["id"]] = line
    agree = accept = reject = 0
    differences = []
    with open(answers) as file:
        for text in file:
            answer = json.loads(text)
            line = wanted.pop(answer["id"])
            valid = answer.get("valid", False)
            if valid == line["expected"]:
                agree += 1
                continue
            accept += valid
            reject += not valid
            codes = [answer["problem"]["code"]] if "problem" in answer else sorted({one["code"] for one in answer["problems"]
                                                                                    if one["severity"] == "error"})
            differences.append("%s  %s  %s" % ("accepted" if valid else "rejected", line["id"], " ".join(codes)))
    print("%d agree, %d false accepts, %d false rejects, %d without an answer" % (agree, accept, reject, len(wanted)))
    print("\n".join(differences))
    return 1 if differences or wanted else 0


def run(name, source, command):
    with tempfile.TemporaryDirectory() as folder:
        lines, answers = os.path.join(folder, "lines"), os.path.join(folder, "answers")
        with open(lines, "w") as file:
            file.writelines(json.dumps(line) + "\n" for line in MAKERS[name](source))
        begin = time.time()
        with open(answers, "w") as file:
            subprocess.run(command + ["chain", "--json", "--batch", lines], stdout=file, check=False)
        print("%s: %.1f s in all" % (name, time.time() - begin))
        return compare(lines, answers)


MAKERS = {"limbo": limbo, "bettertls": bettertls, "pkits": pkits}


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "make" and arguments[1] in MAKERS:
        for line in MAKERS[arguments[1]](arguments[2]):
            print(json.dumps(line))
        return 0
    if len(arguments) == 3 and arguments[0] == "compare":
        return compare(arguments[1], arguments[2])
    if len(arguments) >= 3 and arguments[0] == "run" and arguments[1] in MAKERS:
        return run(arguments[1], arguments[2], arguments[3:] or ["./certclinic"])
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
