import Foundation
import PolicyFiles

/// The file that `--config` names: JSON5, every key of it optional.
///
///     {
///       tls12: false,             // take TLS 1.2 too
///       certificates: false,      // peers may show a certificate instead of a secret
///       reactors: 2,              // threads that serve connections, 1 to 64
///       outputBytes: 4194304,     // held for a peer that does not read, 65536 to 67108864
///       moved: { acme: "gateway2.example:7443" },   // desks that live elsewhere
///     }
public enum GatewayConfiguration {
    /// What was wrong in the file, with its place and what would be right.
    public struct Invalid: Error, CustomStringConvertible {
        /// The sentence.
        public let description: String
    }

    private static let keys = ["tls12", "certificates", "reactors", "outputBytes", "moved"]

    /// Reads a file into the options.
    public static func apply(
        file: String, to options: inout GatewayOptions
    ) throws(Invalid) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Invalid(description: "\(file) cannot be read")
        }
        let tree: JSONValue
        do {
            tree = try JSONReader.read([UInt8](data))
        } catch {
            throw Invalid(description: "\(file): \(error)")
        }
        guard let members = tree.members else {
            throw Invalid(description: "\(file): an object { … } is expected")
        }
        for member in members { try apply(member, file, to: &options) }
    }

    private static func apply(
        _ member: JSONMember, _ file: String, to options: inout GatewayOptions
    ) throws(Invalid) {
        let place = "\(file):\(member.place.line): \(member.key)"
        switch member.key {
        case "tls12": options.allowsTLS12 = try flag(member.value, place)
        case "certificates": options.asksForCertificates = try flag(member.value, place)
        case "reactors": options.reactors = try number(member.value, 1...64, place)
        case "outputBytes":
            options.outputBytes = try number(member.value, 65_536...67_108_864, place)
        case "moved":
            guard let desks = member.value.members else {
                throw Invalid(description: "\(place): an object of desk: \"host:port\" is expected")
            }
            for desk in desks {
                guard let target = desk.value.string, target.contains(":") else {
                    throw Invalid(description: "\(place).\(desk.key): \"host:port\" is expected")
                }
                options.moved[desk.key] = target
            }
        default:
            throw Invalid(
                description: "\(place) is no key; there are \(keys.joined(separator: ", "))")
        }
    }

    private static func flag(_ value: JSONValue, _ place: String) throws(Invalid) -> Bool {
        guard let flag = value.bool else {
            throw Invalid(description: "\(place): true or false is expected")
        }
        return flag
    }

    private static func number(
        _ value: JSONValue, _ range: ClosedRange<Int64>, _ place: String
    ) throws(Invalid) -> Int {
        guard let number = value.integer, range.contains(number) else {
            throw Invalid(
                description:
                    "\(place): a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound) is expected"
            )
        }
        return Int(number)
    }
}
