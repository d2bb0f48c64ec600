"""The client of ops/kill9: knows the line protocol only, and keeps a book of its own.

Three room connectors write DMs, each with several outstanding, and note each ACK. The gateway is
killed at random moments and started again. Then every connector sends again what was not
acknowledged, and some of what was. Promises that are checked:

- an acknowledged DM is stored, once, with its text, in the conversation that its ACK named;
- the same DM again gets the same ACK;
- what was never sent is not there;
- a SEND keeps its room, customer and text, and comes no more once its DELIVERED was answered OK.
"""

import argparse
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import threading
import time

ROOMS = ("anna", "bella", "chloe")
WORDS = (
    "how do i pay", "is it in stock", "hello", "discount", "where is my order", "berapa harga",
    "cuánto cuesta", "còn hàng không", "ราคาเท่าไหร่", "怎么买", "كيف اطلب", "love your live",
)
OUTSTANDING = 64
CUSTOMERS = 150


class Broken(Exception):
    """A promise that was not kept."""


def parse(line):
    """Splits a line into its tags, its words and its text."""
    tags, text = {}, None
    if line.startswith("@"):
        head, line = line[1:].split(" ", 1)
        for tag in head.split(";"):
            key, _, value = tag.partition("=")
            tags[key] = value
    if " :" in line:
        line, text = line.split(" :", 1)
    return tags, line.split(), text


class Connector(threading.Thread):
    """One room: writes DMs, reads what comes, until the connection breaks or it is told to rest."""

    def __init__(self, room, address, secret, trust, book, seed):
        super().__init__(daemon=True)
        self.room, self.address, self.secret, self.trust = room, address, secret, trust
        self.book, self.random = book, random.Random(seed)
        self.resting = threading.Event()
        self.trouble = None
        self.waiting = {}

    def run(self):
        try:
            with self.connect() as self.stream:
                self.talk()
        except (OSError, EOFError):
            pass
        except Broken as broken:
            self.trouble = str(broken)

    def connect(self):
        context = ssl.create_default_context(cafile=self.trust)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        plain = socket.create_connection(self.address, timeout=20)
        return context.wrap_socket(plain, server_hostname="localhost")

    def talk(self):
        self.rest = b""
        self.write(f"AUTH acme/{self.room} {self.secret}")
        while "WELCOME" not in (words := self.next_line()[1]):
            if words[0] == "ERR":
                raise Broken(f"AUTH was refused: {words}")
        self.write(f"@id=live-{self.room}-{self.random.random()} LIVE {self.room} start")
        again = list(self.book.unanswered()) + self.book.sample(self.random)
        while True:
            room_left = OUTSTANDING - len(self.waiting)
            batch = again[:room_left]
            del again[:room_left]
            if not self.resting.is_set():
                batch += [self.book.new(self.random) for _ in range(room_left - len(batch))]
            if batch:
                self.send(batch)
            elif not self.waiting and not again:
                return
            self.take(self.next_line())

    def send(self, messages):
        lines = []
        for name, customer, text in messages:
            self.waiting[name] = True
            lines.append(f"@id={name} DM {self.room} {customer} :{text}")
        self.write("\n".join(lines))

    def write(self, text):
        self.stream.sendall((text + "\n").encode())

    def next_line(self):
        while b"\n" not in self.rest:
            got = self.stream.recv(65536)
            if not got:
                raise EOFError
            self.rest += got
        line, self.rest = self.rest.split(b"\n", 1)
        return parse(line.decode())

    def take(self, line):
        tags, words, text = line
        verb, name = words[0], tags.get("re")
        if verb == "ACK":
            self.waiting.pop(name, None)
            self.book.acknowledged(name, words[1])
        elif verb == "SEND":
            self.book.send_came(words[1], (words[2], words[3], text))
            self.write(f"@id=d-{words[1]}-{self.random.random()} DELIVERED {words[1]}")
        elif verb == "OK" and name and name.startswith("d-"):
            self.book.send_settled(name.split("-")[1])
        elif verb == "ERR":
            if words[1] not in ("unavailable", "too-fast"):
                raise Broken(f"unexpected refusal of {name}: {' '.join(words)} :{text}")
            raise EOFError  # nothing was taken: it is sent again after the next start
        elif verb == "PING":
            self.write("PONG " + " ".join(words[1:]))


class Book:
    """What one connector knows for certain."""

    def __init__(self, room):
        self.room, self.sent, self.acks, self.sends, self.settled = room, {}, {}, {}, set()
        self.repeats = 0

    def new(self, random):
        name = f"{self.room}-{len(self.sent)}"
        text = f"{random.choice(WORDS)} {len(self.sent)}"
        customer = f"{self.room}-customer-{random.randrange(CUSTOMERS)}"
        self.sent[name] = (name, customer, text)
        return self.sent[name]

    def unanswered(self):
        return [dm for name, dm in self.sent.items() if name not in self.acks]

    def sample(self, random):
        """Some that were acknowledged: the newest, which a loss would hit, and any others."""
        names = list(self.acks)
        chosen = names[-40:] + random.sample(names, min(10, len(names)))
        return [self.sent[name] for name in dict.fromkeys(chosen)]

    def acknowledged(self, name, conversation):
        if name not in self.sent:
            raise Broken(f"an ACK for {name}, which was never sent")
        before = self.acks.setdefault(name, conversation)
        if before != conversation:
            raise Broken(f"{name} was acknowledged as {before}, and then as {conversation}")
        self.repeats += 1

    def send_came(self, send, facts):
        if send in self.settled:
            raise Broken(f"{send} came again after its DELIVERED was answered")
        if self.sends.setdefault(send, facts) != facts:
            raise Broken(f"{send} was {self.sends[send]}, and is now {facts}")

    def send_settled(self, send):
        self.settled.add(send)


class Gateway:
    """The program under test, on a data folder of its own."""

    def __init__(self, program, data):
        self.program, self.data, self.log = program, data, data + "/gateway.log"
        self.secrets = {room: self.add_key(room) for room in ROOMS}
        self.port = 0

    def add_key(self, name):
        words = [self.program, "key", "add", f"acme/{name}", "--role", "room", "--data", self.data]
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()[-1]

    def launch(self):
        """Starts it without waiting."""
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--data", self.data, "--policies", "Policies",
                 "--listen", f"127.0.0.1:{self.port}"], stdout=log, stderr=log)

    def start(self):
        """Starts it and waits until it listens; says how many seconds that took."""
        began = time.monotonic()
        self.launch()
        while not (found := re.search(r"listening on [^ ]+:(\d+)", open(self.log).read())):
            if self.process.poll() is not None or time.monotonic() - began > 60:
                raise Broken("the gateway did not start again:\n" + open(self.log).read())
            time.sleep(0.01)
        self.port = int(found[1])
        return time.monotonic() - began

    def connectors(self, books, seed):
        started = [
            Connector(room, ("127.0.0.1", self.port), self.secrets[room],
                      self.data + "/certificate.pem", books[room], f"{seed}/{room}")
            for room in ROOMS]
        for connector in started:
            connector.start()
        return started

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        if self.process.wait(30) != 0:
            raise Broken(f"after SIGTERM it ended with code {self.process.returncode}")


def finish(connectors):
    for connector in connectors:
        connector.join(60)
        if connector.is_alive():
            raise Broken(f"room {connector.room} waits without end for {len(connector.waiting)}"
                         f" answers, such as to {next(iter(connector.waiting), 'AUTH')}")
        if connector.trouble:
            raise Broken(connector.trouble)


def compare(data, books, everything):
    """Reads a copy of the desk's file and holds it against the books."""
    with tempfile.TemporaryDirectory() as copy:
        for ending in ("", "-wal"):
            if os.path.exists(file := f"{data}/desks/acme.sqlite{ending}"):
                shutil.copy(file, f"{copy}/acme.sqlite{ending}")
        base = sqlite3.connect(f"{copy}/acme.sqlite")
        health = base.execute("PRAGMA quick_check").fetchone()[0]
        has_tables = base.execute("SELECT 1 FROM sqlite_master WHERE name = 'messages'").fetchone()
        rows = base.execute(
            "SELECT message_id, conversation, text FROM messages WHERE author = 'customer'"
        ).fetchall() if has_tables else []
        base.close()
    if health != "ok":
        raise Broken(f"the desk's file is damaged: {health}")
    stored = {}
    for name, conversation, text in rows:
        if name in stored:
            raise Broken(f"{name} is stored twice")
        stored[name] = (f"c{conversation}", text)
    for book in books.values():
        compare_book(book, stored, everything)
    if stored:
        raise Broken(f"stored, but never sent: {sorted(stored)[:5]}")


def compare_book(book, stored, everything):
    for name, (_, _, text) in book.sent.items():
        found = stored.pop(name, None)
        if name in book.acks and found != (book.acks[name], text):
            raise Broken(f"{name} was acknowledged as {book.acks[name]} with “{text}”,"
                         f" and is stored as {found}")
        if found and found[1] != text:
            raise Broken(f"{name} said “{text}”, and is stored as {found}")
        if everything and name not in book.acks:
            raise Broken(f"{name} has no ACK at the end")


def torment(gateway, books, cycles, chance):
    """Kill after kill, then one start that may end in peace."""
    for cycle in range(1, cycles + 1):
        if chance.random() < 0.2:
            gateway.launch()  # a kill while it takes its desks up again
            time.sleep(chance.random() * 1.5)
            gateway.kill()
            compare(gateway.data, books, everything=False)
        ready = gateway.start()
        connectors = gateway.connectors(books, chance.random())
        time.sleep(chance.choice((0.02, 0.1, 0.4, 1.5)) * (0.2 + chance.random()))
        gateway.kill()
        finish(connectors)
        compare(gateway.data, books, everything=False)
        acks = sum(len(book.acks) for book in books.values())
        sent = sum(len(book.sent) for book in books.values())
        print(f"kill {cycle}: {acks} of {sent} DMs acknowledged, ready again in {ready:.2f} s",
              flush=True)
    gateway.start()
    connectors = gateway.connectors(books, chance.random())
    for connector in connectors:
        connector.resting.set()
    finish(connectors)
    gateway.stop()
    compare(gateway.data, books, everything=True)


def main():
    reader = argparse.ArgumentParser(prog="ops/kill9")
    reader.add_argument("cycles", nargs="?", type=int, default=25)
    reader.add_argument("--seed", type=int, default=random.randrange(1 << 31))
    reader.add_argument("--keep", action="store_true")
    reader.add_argument("--program", required=True)
    options = reader.parse_args()
    data = tempfile.mkdtemp(prefix="livedesk-kill9-")
    books = {room: Book(room) for room in ROOMS}
    print(f"seed {options.seed}, data in {data}", flush=True)
    gateway = None
    try:
        gateway = Gateway(options.program, data)
        torment(gateway, books, options.cycles, random.Random(options.seed))
    except (Broken, subprocess.SubprocessError, sqlite3.Error) as broken:
        print(f"BROKEN: {broken}\nthe data stays in {data}", file=sys.stderr)
        return 1
    finally:
        if gateway and getattr(gateway, "process", None) and gateway.process.poll() is None:
            gateway.kill()
    if not options.keep:
        shutil.rmtree(data)
    total = {key: sum(len(getattr(book, key)) for book in books.values())
             for key in ("acks", "sends", "settled")}
    repeats = sum(book.repeats for book in books.values()) - total["acks"]
    print(f"all promises kept: {options.cycles} kills, {total['acks']} DMs acknowledged,"
          f" {repeats} of them more than once with the same ACK, {total['sends']} sends,"
          f" {total['settled']} delivered")
    return 0


if __name__ == "__main__":
    sys.exit(main())
