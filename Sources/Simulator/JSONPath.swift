import Foundation

/// A value within JSON with the path that led there, so that an error can name it.
struct JSONPath {
    let value: Any?
    let path: String

    subscript(key: String) -> JSONPath {
        JSONPath(
            value: (value as? [String: Any])?[key], path: path.isEmpty ? key : "\(path).\(key)")
    }

    var exists: Bool { value != nil && !(value is NSNull) }

    func number() throws(TraceError) -> Double {
        guard let number = value as? NSNumber else { throw .expected("a number", at: path) }
        return number.doubleValue
    }

    func integer() throws(TraceError) -> Int {
        let number = try number()
        guard let whole = Int(exactly: number) else { throw .expected("a whole number", at: path) }
        return whole
    }

    func text() throws(TraceError) -> String {
        guard let text = value as? String else { throw .expected("a string", at: path) }
        return text
    }

    func flag() throws(TraceError) -> Bool {
        guard let flag = value as? Bool else { throw .expected("true or false", at: path) }
        return flag
    }

    func list() throws(TraceError) -> [JSONPath] {
        guard let list = value as? [Any] else { throw .expected("an array", at: path) }
        return list.enumerated().map { JSONPath(value: $1, path: "\(path)[\($0)]") }
    }

    func numbers() throws(TraceError) -> [Double] {
        var numbers: [Double] = []
        for item in try list() { numbers.append(try item.number()) }
        return numbers
    }

    func object() throws(TraceError) -> [String: JSONPath] {
        guard let object = value as? [String: Any] else { throw .expected("an object", at: path) }
        return object.reduce(into: [:]) { $0[$1.key] = self[$1.key] }
    }
}
