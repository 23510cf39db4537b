#!/usr/bin/env python3
"""Verifies a Cyclework journal: verify_journal.py FOLDER, where FOLDER holds <learner>/<audience>/<writer>-<nnnn>.jsonl.

Written from docs/record-format.md alone, with Python's standard library; signatures are checked by the command openssl.
"""
import base64
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

LINE = re.compile(rb'(\{.*),"crc":"([0-9a-f]{8})"\}', re.S)
ENTRY = re.compile(rb'((\{"number":([1-9][0-9]{0,14}),)(?:"digest":"([0-9a-f]{64})".*|.*)),"link":"([0-9a-f]{64})"', re.S)
SIGNED = re.compile(rb'(.*),"signed":"[^"]*"', re.S)
NAME = re.compile(r"([0-9a-f-]{36})-([0-9]{4,9})\.jsonl")
OPENSSL = shutil.which("openssl")
count = {"streams": 0, "entries": 0, "events": 0, "blanked": 0, "seals": 0, "signed": 0, "signed wrongly": 0, "checked": 0}


class Wrong(Exception):
    """What is wrong, where."""


def signed(key, message, signature, where):
    if OPENSSL is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        at = pathlib.Path(folder)
        (at / "key").write_bytes(bytes.fromhex("302a300506032b6570032100") + base64.b64decode(key))
        (at / "message").write_bytes(message)
        (at / "signature").write_bytes(base64.b64decode(signature))
        command = [OPENSSL, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin", "-in", "message",
                   "-sigfile", "signature"]
        if subprocess.run(command, cwd=folder, capture_output=True).returncode != 0:
            raise Wrong(f"{where}: the signature is not the key's")
        count["checked"] += 1


def accounts(stream, text, entry, where):
    """Checks the signatures of accounts over the bytes of the events that they name."""
    events = dict(zip((event["id"] for event in entry["events"]), pieces(text)))
    for signature in entry.get("signatures", ()):
        head = f"cyclework account 1\n{stream[1]}\n{stream[2]}\n".encode()
        event = events.pop(signature["event"])
        try:
            signed(signature["key"], head + event, signature["signed"], where)
            count["signed"] += 1
        except Wrong:
            count["signed wrongly"] += 1


def pieces(text):
    """The events of an entry, byte for byte: cut where an object of the array ends."""
    at, depth, quoted, begin = text.index(b"[") + 1, 0, False, 0
    while depth or text[at:at + 1] != b"]":
        one = text[at:at + 1]
        if quoted:
            at += one == b"\\"
            quoted = one != b'"'
        elif one == b'"':
            quoted = True
        elif one in b"{[":
            begin, depth = (at if not depth else begin), depth + 1
        elif one in b"}]":
            depth -= 1
            if not depth:
                yield text[begin:at + 1]
        at += 1


def body(line, where):
    """The bytes that the checksum is over."""
    found = LINE.fullmatch(line)
    if len(line) >= 1 << 20 or not found or int(found[2], 16) != zlib.crc32(found[1]):
        raise Wrong(f"{where}: no line, or its checksum does not fit")
    return found[1]


class Stream:
    """One stream as far as it was read: its key, its header's link, and the number and link it has come to."""

    def first(self, line, named, where):
        text, first = body(line, where), json.loads(line)
        if first["format"] != 1 or (first["writer"], first["learner"], first["audience"]) != named:
            raise Wrong(f"{where}: the first line of another stream")
        self.named = named
        if first["cyclework"] == "stream":
            self.key, self.number, self.header = first.get("key"), 0, hashlib.sha256(text).digest()
            self.link = self.header
            if first["signature"] == "Ed25519":
                signed(self.key, b"cyclework stream header 1\n" + SIGNED.fullmatch(text)[1], first["signed"], where)
        elif (first["header"], first["number"], first["link"]) != (self.header.hex(), self.number, self.link.hex()):
            raise Wrong(f"{where}: it does not follow the file before")

    def entry(self, line, where):
        found = ENTRY.fullmatch(body(line, where))
        if not found or int(found[3]) != self.number + 1:
            raise Wrong(f"{where}: entry {self.number + 1} belongs here")
        digest = bytes.fromhex(found[4].decode()) if found[4] else hashlib.sha256(found[1]).digest()
        link = hashlib.sha256(self.link + digest).digest()
        if link.hex() != found[5].decode():
            raise Wrong(f"{where}: the link does not fit")
        entry = json.loads(line)
        if "seal" in entry:
            sealed = f"cyclework seal 1\n{self.header.hex()}\n{self.number}\n{self.link.hex()}\n"
            signed(self.key, sealed.encode(), entry["seal"], where)
            count["seals"] += 1
        if "events" in entry:
            accounts(self.named, found[1], entry, where)
        count["entries"] += 1
        count["events"] += len(entry.get("events", ()))
        count["blanked"] += "blanked-by" in entry
        self.number, self.link = self.number + 1, link


def verify(files):
    stream = Stream()
    for position, file in enumerate(files, 1):
        name = NAME.fullmatch(file.name)
        if int(name[2]) != position:
            raise Wrong(f"{file}: file {position} of its stream is missing")
        lines = file.read_bytes().split(b"\n")
        if lines.pop():
            raise Wrong(f"{file}: the last line has no end")
        for number, line in enumerate(lines, 1):
            where = f"{file}, line {number}"
            if number == 1:
                stream.first(line, (name[1], file.parent.parent.name, file.parent.name), where)
            else:
                stream.entry(line, where)
    count["streams"] += 1


def main(folder):
    streams, bad = {}, 0
    for file in sorted(pathlib.Path(folder).glob("*/*/*.jsonl")):
        if NAME.fullmatch(file.name):
            streams.setdefault((file.parent, NAME.fullmatch(file.name)[1]), []).append(file)
    for files in streams.values():
        try:
            verify(sorted(files, key=lambda file: int(NAME.fullmatch(file.name)[2])))
        except (Wrong, ValueError, KeyError, TypeError, AttributeError) as wrong:
            bad += 1
            print(f"WRONG {wrong}")
    print(", ".join(f"{number} {what}" for what, number in count.items())
          + ("" if OPENSSL else "; signatures were not checked, there is no openssl here"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
