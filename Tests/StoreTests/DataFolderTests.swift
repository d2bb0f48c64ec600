import Foundation
import Testing
import Vocabulary

@testable import Store

@Suite("The data folder")
struct DataFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("Folder and files are for their owner alone")
    func modes() throws {
        let data = try DataFolder(path: folder.path + "/data")
        let store = try SQLiteDeskStore(desk: "acme", in: data)
        _ = try KeyStore(folder: data) { $0 }
        try store.commit([Changes()])
        #expect(try mode(data.path) == 0o700)
        #expect(try mode(data.path + "/desks") == 0o700)
        for file in ["/lock", "/keys.sqlite", "/desks/acme.sqlite", "/desks/acme.sqlite-wal"] {
            #expect(try mode(data.path + file) == 0o600, "\(file)")
        }
    }

    @Test("A second gateway on the folder is refused and told which process has it")
    func lock() throws {
        var first: DataFolder? = try DataFolder(path: folder.path)
        let error = #expect(throws: StoreError.self) { try DataFolder(path: folder.path) }
        #expect(error?.kind == .refused)
        #expect(error?.sentence.contains("process \(getpid()) has this data folder") == true)
        #expect(throws: Never.self) { try DataFolder(path: folder.path, locks: false) }
        #expect(first != nil)
        first = nil
        #expect(throws: Never.self) { try DataFolder(path: folder.path) }
    }

    @Test(
        "Desk names become safe file names and come back",
        arguments: ["acme", "../../etc/passwd", ".", "A_b-9", "50%", "a/b", "~", "%41"] as [Name])
    func names(_ desk: Name) throws {
        let data = try DataFolder(path: folder.path)
        let file = try data.file(of: desk)
        #expect(file.hasPrefix(folder.path + "/desks/") && file.hasSuffix(".sqlite"))
        let name = file.dropFirst((folder.path + "/desks/").count)
        #expect(!name.contains("/") && !name.dropLast(7).contains("."))
        _ = try SQLiteDeskStore(desk: desk, in: data)
        #expect(try data.desks() == [desk])
    }

    @Test("Files that are no desk's are passed over, and a name too long for a file is refused")
    func others() throws {
        let data = try DataFolder(path: folder.path)
        for file in ["a.b.sqlite", "%4.sqlite", ".sqlite", "x.sqlite-wal", "%zz.sqlite"] {
            try Data().write(to: URL(filePath: folder.path + "/desks/" + file))
        }
        #expect(try data.desks().isEmpty)
        #expect(throws: StoreError.self) {
            try data.file(of: Text(bytes: Array(repeating: 0x2E, count: 100)))
        }
    }

    @Test("A file in the folder's place is refused")
    func file() throws {
        try Data().write(to: URL(filePath: folder.path + "/x"))
        let error = #expect(throws: StoreError.self) {
            try DataFolder(path: folder.path + "/x")
        }
        #expect(error?.sentence.contains("no folder") == true)
    }
}
