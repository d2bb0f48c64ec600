import Crypto
import Foundation
import Store
import Vocabulary

/// `livedesk key …`: adds, lists and revokes the keys that sessions are opened with. The words
/// after `key` come in, the exit code goes out: 0 done, 1 failed, 2 not understood.
func runKey(_ arguments: [String]) -> Int32 {
    do {
        switch try KeyArguments(arguments) {
        case .help: print(KeyArguments.usage)
        case .add(let name, let role, let fingerprint, let data):
            try addKey(name, role: role, fingerprint: fingerprint, data: data)
        case .list(let desk, let asJSON, let data):
            try listKeys(desk: desk, asJSON: asJSON, data: data)
        case .revoke(let name, let data): try revokeKey(name, data: data)
        }
        return 0
    } catch let error as KeyArguments.Mistake {
        tell("livedesk key: \(error.sentence)\n\n\(KeyArguments.usage)")
        return 2
    } catch {
        tell("livedesk key: \(error)")
        return 1
    }
}

/// The secret stands alone on stdout, so that `SECRET=$(livedesk key add …)` takes it.
private func addKey(
    _ name: KeyName, role: Role, fingerprint: [UInt8]?, data: String
) throws {
    let folder = try DataFolder(path: data, locks: false)
    let keys = try KeyStore(folder: folder, hash: SHA256.hash)
    let secret = try keys.add(name, role: role, fingerprint: fingerprint, at: now())
    tell("Key \(name) added, role \(role.rawValue). Its secret is shown only this once:")
    print(secret)
}

private func revokeKey(_ name: KeyName, data: String) throws {
    try existingKeys(data).revoke(name, at: now())
    tell("Key \(name) revoked. A running gateway ends its sessions within a second.")
}

private func listKeys(desk: Name?, asJSON: Bool, data: String) throws {
    let keys = try existingKeys(data).list(desk: desk)
    if asJSON {
        print("[" + keys.map(json).joined(separator: ",\n ") + "]")
    } else if keys.isEmpty {
        tell("There are no keys\(desk.map { " of desk \($0)" } ?? "") yet.")
    } else {
        for line in table(of: keys) { print(line) }
    }
}

/// Looking must not make a folder where there was none.
private func existingKeys(_ data: String) throws -> KeyStore {
    guard FileManager.default.fileExists(atPath: data + "/keys.sqlite") else {
        throw StoreError(
            .missing, "\(data): there are no keys here; add one with livedesk key add")
    }
    return try KeyStore(folder: DataFolder(path: data, locks: false), hash: SHA256.hash)
}

private func now() -> Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
}

private func tell(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
}

// MARK: - What a list looks like

private func table(of keys: [KeyRecord]) -> [String] {
    var rows = [["KEY", "ROLE", "CREATED", "LAST USED", "STATE"]]
    for key in keys {
        let state = key.revoked.map { "revoked \($0.rfc3339)" } ?? "stands"
        rows.append([
            key.name.description, key.role.rawValue, key.created.rfc3339.string,
            key.lastUsed?.rfc3339.string ?? "never",
            key.fingerprint == nil ? state : state + ", with certificate",
        ])
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        zip(row, widths).map { cell, width in
            cell.padding(toLength: width + 2, withPad: " ", startingAt: 0)
        }.joined() + row[4]
    }
}

private func json(_ key: KeyRecord) -> String {
    let members: [(String, String?)] = [
        ("id", "\(key.id)"), ("key", quoted(key.name.description)),
        ("desk", quoted(key.name.desk.string)), ("name", quoted(key.name.name.string)),
        ("role", quoted(key.role.rawValue)), ("created", quoted(key.created.rfc3339.string)),
        ("revoked", key.revoked.map { quoted($0.rfc3339.string) }),
        ("lastUsed", key.lastUsed.map { quoted($0.rfc3339.string) }),
        ("fingerprint", key.fingerprint.map { quoted(Hexadecimal.encode($0)) }),
    ]
    return "{" + members.map { "\"\($0)\": \($1 ?? "null")" }.joined(separator: ", ") + "}"
}

/// Names are printable ASCII: only two characters need an escape.
private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
}
