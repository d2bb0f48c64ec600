import Foundation
import Testing
import Vocabulary

@testable import Store

@Suite("A file is opened only where it can be trusted")
struct OpeningTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func refusal() -> StoreError? {
        #expect(throws: StoreError.self) { try SQLiteDeskStore(desk: "acme", path: folder.desk) }
    }

    @Test("A schema newer than this program is refused with both versions named")
    func newerSchema() throws {
        _ = try SQLiteDeskStore(desk: "acme", path: folder.desk)
        try Database(path: folder.desk).execute("PRAGMA user_version = 99")
        let error = refusal()
        #expect(error?.kind == .refused)
        let known = Schema.desk.version
        #expect(
            error?.sentence.contains("newer LiveDesk (schema 99, this program knows \(known))")
                == true)
    }

    @Test("A file of another program is refused and left as it was")
    func alien() throws {
        try Data().write(to: URL(filePath: folder.desk))
        try Database(path: folder.desk).execute("CREATE TABLE recipes(name TEXT)")
        let before = try Data(contentsOf: URL(filePath: folder.desk))
        let error = refusal()
        #expect(error?.kind == .refused)
        #expect(error?.sentence.contains("does not hold a desk of LiveDesk") == true)
        #expect(try Data(contentsOf: URL(filePath: folder.desk)) == before)
    }

    @Test("The keys' file is not taken for a desk")
    func keysAsDesk() throws {
        _ = try KeyStore(path: folder.desk) { $0 }
        #expect(refusal()?.kind == .refused)
    }

    @Test("A file that is no database is called damaged, with what to do")
    func noDatabase() throws {
        try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: folder.desk))
        let error = refusal()
        #expect(error?.kind == .fatal)
        #expect(error?.sentence.contains("restore it from a backup") == true)
    }

    @Test("A damaged page is found by the check at start")
    func damagedPage() throws {
        do {
            let store = try SQLiteDeskStore(desk: "acme", path: folder.desk)
            var changes = Changes()
            changes.messages = (1...2_000).map { Sample.message($0) }
            try store.commit(changes)
        }
        let file = try FileHandle(forWritingTo: URL(filePath: folder.desk))
        try file.seek(toOffset: 4_096 * 40)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
        try file.close()
        let error = #expect(throws: StoreError.self) {
            try SQLiteDeskStore(desk: "acme", path: folder.desk, checksPages: true)
        }
        #expect(error?.kind == .fatal)
        #expect(error?.sentence.contains("damaged") == true)
    }

    @Test("A setting that does not hold refuses the start: a database in memory has no log")
    func settings() throws {
        let error = #expect(throws: StoreError.self) {
            try SQLiteDeskStore(desk: "acme", path: ":memory:")
        }
        #expect(error?.kind == .refused)
        #expect(error?.sentence.contains("journal_mode is “memory” where “wal”") == true)
    }

    @Test("A folder that is not there is named in the error")
    func missingFolder() throws {
        let error = #expect(throws: StoreError.self) {
            try SQLiteDeskStore(desk: "acme", path: folder.path + "/none/desk.sqlite")
        }
        #expect(error?.sentence.contains("/none/desk.sqlite: No such file") == true)
    }

    @Test("Migrations run one by one, each once, and are on record")
    func migrations() throws {
        try Data().write(to: URL(filePath: folder.desk))
        var schema = Schema(
            name: "a trial", applicationID: 7,
            migrations: [.init(name: "first", statements: ["CREATE TABLE a(x)"])])
        _ = try Database.open(path: folder.desk, schema: schema)
        schema.migrations.append(.init(name: "second", statements: ["CREATE TABLE b(x)"]))
        for _ in 1...2 {
            let database = try Database.open(path: folder.desk, schema: schema)
            #expect(
                try database.word("SELECT group_concat(name) FROM migrations") == "first,second")
            #expect(try database.integer("PRAGMA user_version") == 2)
        }
    }

    @Test("A migration that fails leaves the version before")
    func failingMigration() throws {
        let schema = Schema(
            name: "a trial", applicationID: 7,
            migrations: [
                .init(name: "first", statements: ["CREATE TABLE a(x)"]),
                .init(name: "second", statements: ["CREATE TABLE b(x)", "NONSENSE"]),
            ])
        #expect(throws: StoreError.self) { try Database.open(path: folder.desk, schema: schema) }
        let database = try Database(path: folder.desk)
        #expect(try database.integer("PRAGMA user_version") == 1)
        #expect(try database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0)
    }

    @Test(
        "Result codes are sorted by what can be done about them",
        arguments: [
            (13, 0, StoreError.Kind.full), (5, 0, .busy), (6, 0, .busy), (11, 0, .fatal),
            (10 | 3 << 8, ENOSPC, .full), (10 | 3 << 8, EDQUOT, .full), (10 | 3 << 8, EIO, .fatal),
            (10 | 4 << 8, EIO, .fatal), (10 | 4 << 8, ENOSPC, .fatal), (5 | 1 << 8, 0, .busy),
        ] as [(Int32, Int32, StoreError.Kind)])
    func kinds(_ code: Int32, _ system: Int32, _ kind: StoreError.Kind) {
        #expect(StoreError.kind(extended: code, systemError: system) == kind)
    }
}
