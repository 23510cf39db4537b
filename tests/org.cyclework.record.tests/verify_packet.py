#!/usr/bin/env python3
"""Verifies a Cyclework packet that is not locked: verify_packet.py FILE.

Written from docs/record-format.md alone, with Python's standard library; signatures are checked by the command openssl.
"""
import hashlib
import json
import pathlib
import re
import sys
import zipfile

from verify_journal import OPENSSL, Stream, Wrong, count, signed

PACK = re.compile(r"packs/(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.)[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,20}){0,4}\.cwpack", re.I)


def text(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise Wrong("a member is there twice")
    return dict(pairs)


def sections(lines, where):
    """Goes through the lines of all sections and checks each as a stream's."""
    found, stream, left = [], None, 0
    if lines and not lines.endswith(b"\n"):
        raise Wrong(f"{where}: the last line has no end")
    for number, line in enumerate(lines.split(b"\n")[:-1], 1):
        place = f"{where}, line {number}"
        if line.startswith(b'{"cyclework":'):
            first = json.loads(line)
            named = (first["writer"], first["learner"], first["audience"])
            stream = Stream()
            if first["cyclework"] == "stream":
                stream.first(line, named, place)
                count["streams"] += 1
            else:
                stream, left = None, left + 1  # a tail, whose header is not here, so that its seals cannot be checked
            found.append((int(named[1].replace("-", ""), 16), named[2], int(named[0].replace("-", ""), 16)))
        elif not found:
            raise Wrong(f"{place}: no first line")
        elif stream:
            stream.entry(line, place)
    return found, left


def verify(file):
    with zipfile.ZipFile(file) as packet:
        names = packet.namelist()
        if names[:4] != ["manifest.json", "seal.json", "streams.jsonl", "branches.jsonl"]:
            raise Wrong("its members are not those of a packet")
        manifest = packet.read("manifest.json")
        told = json.loads(manifest, object_pairs_hook=text)
        if (told["cyclework"], told["format"]) != ("packet", 1):
            raise Wrong("its manifest is that of something else")
        seal = json.loads(packet.read("seal.json"))["signed"]
        signed(told["key"], f"cyclework packet 1\n{hashlib.sha256(manifest).hexdigest()}\n".encode(), seal, "the seal")
        if [member["name"] for member in told["members"]] != names[2:]:
            raise Wrong("its members are not those that were sealed")
        for member in told["members"]:
            content = packet.read(member["name"])
            if (len(content), hashlib.sha256(content).hexdigest()) != (member["bytes"], member["sha256"]):
                raise Wrong(f"{member['name']} is not what was sealed")
        if not all(PACK.fullmatch(name) for name in names[4:]):
            raise Wrong("the name of a pack")
        streams, tails = sections(packet.read("streams.jsonl"), "streams.jsonl")
        if streams != sorted(set(streams)):
            raise Wrong("streams are there twice, or out of their order")
        sections(packet.read("branches.jsonl"), "branches.jsonl")
    return tails


def main(file):
    try:
        tails = verify(pathlib.Path(file))
    except (Wrong, ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as wrong:
        print(f"WRONG {wrong}")
        return 1
    print(", ".join(f"{number} {what}" for what, number in count.items()) + f", {tails} tails not looked into"
          + ("" if OPENSSL else "; signatures were not checked, there is no openssl here"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
