import Foundation

/// The repository that these tests stand in, found from the place of this file.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under Sources and Tests, by path.
    static let swiftFiles: [SourceFile] = ["Sources", "Tests"].flatMap { folder in
        paths(under: folder).filter { $0.hasSuffix(".swift") }.map { SourceFile(path: $0) }
    }

    /// Those under Sources.
    static let sources = swiftFiles.filter { !$0.isTest }

    /// Files under a folder, relative to the root, sorted, without hidden ones.
    static func paths(under folder: String) -> [String] {
        let base = root.appendingPathComponent(folder).path
        guard let walker = FileManager.default.enumerator(atPath: base) else { return [] }
        let found = walker.compactMap { $0 as? String }.filter { path in
            !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        return found.map { folder + "/" + $0 }.sorted()
    }

    /// A file's text; empty where there is none.
    static func text(_ path: String) -> String {
        let url = root.appendingPathComponent(path)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }
}

/// One Swift file, as it is and as code without comments and the contents of strings.
struct SourceFile: Sendable, CustomStringConvertible {
    let path: String
    let lines: [String]
    /// The lines with comments and strings blanked, at the same numbers.
    let code: [String]

    init(path: String) {
        self.init(path: path, text: Repository.text(path))
    }

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = CodeText.blanked(text)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The folder below Sources or Tests: the target.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var isTest: Bool { path.hasPrefix("Tests/") }
    var description: String { path }

    /// How many lines it has, a last one without text not counted.
    var lineCount: Int { lines.last == "" ? lines.count - 1 : lines.count }

    /// `path:12`, for a complaint about a line.
    func place(_ index: Int) -> String { "\(path):\(index + 1)" }
}
