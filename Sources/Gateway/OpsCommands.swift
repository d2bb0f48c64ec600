import Reactor
import Routing
import Store
import Vocabulary

/// What ops ask of the gateway itself: keys, policies, draining, the feed. Slow work is done beside
/// the reactor; the session's later commands wait, so that answers keep their order.
extension PeerSession {
    func performForOps(_ command: Command) {
        guard let host, let grant else { return }
        var memory: OpsMemory.Key?
        if command.body.changesGateway, let id = command.id {
            let key = OpsMemory.Key(peer: grant.name.name, id: id)
            if let lines = host.opsMemory[key] { return say(host, lines) }
            memory = key
        }
        switch command.body {
        case .keys(let action): keys(action, host, re: command.id, memory)
        case .policy(let action, let arguments):
            policy(action, arguments, host, re: command.id, memory)
        case .drain(let end):
            if end { host.isDraining = false } else { host.drain(except: id) }
            finish(host, [.ok(re: command.id, tags: [])], memory)
        case .feed(let from): host.startFeed(self, from: from, re: command.id)
        default: break
        }
    }

    private func say(_ host: DeskHost, _ lines: [ServerLine]) {
        for line in lines { host.desk.say(id, line) }
    }

    private func finish(_ host: DeskHost, _ lines: [ServerLine], _ memory: OpsMemory.Key?) {
        if let memory { host.opsMemory.remember(lines, for: memory) }
        say(host, lines)
    }

    /// Does slow work beside the reactor and answers with its lines.
    func beside(
        _ host: DeskHost, _ memory: OpsMemory.Key?,
        _ work: @escaping @Sendable () -> [ServerLine]
    ) {
        hold()
        host.committer.lookUp { [self] in
            let lines = work()
            host.home.reactor.post {
                self.finish(host, lines, memory)
                self.letGo()
            }
        }
    }

    // MARK: - KEYS

    private func keys(
        _ action: KeysAction, _ host: DeskHost, re: Text?, _ memory: OpsMemory.Key?
    ) {
        let store = services.keys
        let desk = host.name
        beside(host, memory) {
            let now = Timestamp(milliseconds: WallClock.now())
            do throws(StoreError) {
                return try Self.keyLines(action, store, desk, re: re, at: now)
            } catch {
                let code: ErrorCode = error.isTemporary ? .unavailable : .badParameter
                return [.error(re: re, Refusal(code, Text(error.sentence)))]
            }
        }
    }

    private static func keyLines(
        _ action: KeysAction, _ store: KeyStore, _ desk: Name, re: Text?, at now: Timestamp
    ) throws(StoreError) -> [ServerLine] {
        switch action {
        case .list:
            return try store.list(desk: desk).map { .item(re: re, line($0)) }
                + [.ok(re: re, tags: [])]
        case .add(let name, let role):
            let key = KeyName(desk: desk, name: name)
            let secret = try store.add(key, role: role, at: now)
            let line = Line(
                "KEY", [key.text, Text(role.rawValue)], tags: [Line.Tag("secret", secret)])
            return [.item(re: re, line), .ok(re: re, tags: [])]
        case .revoke(let name):
            try store.revoke(KeyName(desk: desk, name: name), at: now)
            return [.ok(re: re, tags: [])]
        }
    }

    private static func line(_ key: KeyRecord) -> Line {
        var tags = [Line.Tag("created", key.created.rfc3339)]
        if let revoked = key.revoked { tags.append(Line.Tag("revoked", revoked.rfc3339)) }
        if let used = key.lastUsed { tags.append(Line.Tag("used", used.rfc3339)) }
        return Line("KEY", [key.name.text, Text(key.role.rawValue)], tags: tags)
    }
}

extension Command.Body {
    /// Whether it changes keys, policy or who is let in: it must not happen twice.
    var changesGateway: Bool {
        switch self {
        case .keys(let action): action != .list
        case .policy(let action, _): action == .apply || action == .rollback
        case .drain: true
        default: false
        }
    }
}
