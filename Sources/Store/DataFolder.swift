import Glibc
public import Vocabulary

/// The folder that holds everything a gateway must not lose: a file a desk, the keys, the lock.
public final class DataFolder: Sendable {
    /// Where it is.
    public let path: String
    private let lock: Int32

    /// The longest name that still leaves room for SQLite's `-wal` behind it.
    private static let longestFile = 240

    /// Makes the folder where it is missing (mode 0700) and, for a gateway, takes its lock: one
    /// process a folder. What only adds a key takes no lock.
    public init(path: String, locks: Bool = true) throws(StoreError) {
        self.path = path
        try Self.make(path)
        try Self.make(path + "/desks")
        lock = locks ? try Self.takeLock(path + "/lock") : -1
    }

    deinit {
        if lock >= 0 { close(lock) }
    }

    /// The file of the keys.
    public var keys: String { path + "/keys.sqlite" }

    /// The file of a desk: letters, digits, `-` and `_` stand for themselves, all else as `%XX`.
    public func file(of desk: Name) throws(StoreError) -> String {
        try Self.file(of: desk, in: path)
    }

    static func file(of desk: Name, in path: String) throws(StoreError) -> String {
        var name: [UInt8] = []
        for byte in desk.bytes {
            if isPlain(byte) {
                name.append(byte)
            } else {
                name.append(UInt8(ascii: "%"))
                name.append(hexadecimal[Int(byte >> 4)])
                name.append(hexadecimal[Int(byte & 15)])
            }
        }
        guard !name.isEmpty, name.count <= longestFile else {
            throw StoreError(.refused, "the desk name “\(desk)” is too long to name a file")
        }
        return "\(path)/desks/\(String(decoding: name, as: UTF8.self)).sqlite"
    }

    /// The desks that have a file, by name.
    public func desks() throws(StoreError) -> [Name] {
        try Self.desks(in: path)
    }

    static func desks(in path: String) throws(StoreError) -> [Name] {
        guard let folder = opendir(path + "/desks") else {
            throw .system(errno, path: path + "/desks", doing: "listing it")
        }
        defer { closedir(folder) }
        var names: [Name] = []
        while let entry = readdir(folder) {
            let file = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                Array(buffer.prefix { $0 != 0 })
            }
            if let name = desk(ofFile: file) { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes the names in a folder durable: a file is lost with its entry.
    static func synchronise(_ folder: String) throws(StoreError) {
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .system(errno, path: folder, doing: "opening it")
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .system(errno, path: folder, doing: "making its entries durable")
        }
    }
}

// MARK: - Names

extension DataFolder {
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func desk(ofFile file: [UInt8]) -> Name? {
        let suffix = Array(".sqlite".utf8)
        guard file.count > suffix.count, file.suffix(suffix.count).elementsEqual(suffix) else {
            return nil
        }
        var name: [UInt8] = []
        var rest = file.dropLast(suffix.count)
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(hexadecimal.firstIndex(of:)),
                    let low = rest.popFirst().flatMap(hexadecimal.firstIndex(of:))
                else { return nil }
                name.append(UInt8(high << 4 | low))
            } else {
                guard isPlain(byte) else { return nil }
                name.append(byte)
            }
        }
        let desk = Text(bytes: name)
        return desk.isName ? desk : nil
    }
}

// MARK: - The folder and its lock

extension DataFolder {
    private static func make(_ path: String) throws(StoreError) {
        if mkdir(path, 0o700) == 0 {
            let end = path.lastIndex(of: "/") ?? path.startIndex
            try synchronise(end == path.startIndex ? "." : String(path[..<end]))
            return
        }
        guard errno == EEXIST else { throw .system(errno, path: path, doing: "making the folder") }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw StoreError(.refused, "\(path): this is no folder")
        }
    }

    private static func takeLock(_ path: String) throws(StoreError) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, path: path, doing: "opening the lock") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            let holder = content(descriptor)
            close(descriptor)
            guard number == EWOULDBLOCK else {
                throw .system(number, path: path, doing: "taking the lock")
            }
            throw StoreError(
                .refused,
                "\(path): process \(holder) has this data folder; one process at a time may")
        }
        let mark = "\(getpid())\n"
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, mark, mark.utf8.count, 0) > 0
        else {
            let number = errno
            close(descriptor)
            throw .system(number, path: path, doing: "writing the lock")
        }
        return descriptor
    }

    private static func content(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let digits = buffer.prefix(max(count, 0)).prefix { $0 >= 48 && $0 <= 57 }
        return digits.isEmpty ? "(unknown)" : String(decoding: digits, as: UTF8.self)
    }
}
