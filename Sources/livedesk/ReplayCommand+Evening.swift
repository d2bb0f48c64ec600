import Console
import Foundation
import PolicyFiles
import Vocabulary

/// A recorded evening, read and checked whole before the first of it is played.
struct Evening {
    /// What happened at a moment.
    enum Happening {
        case report(RoomFlow.Report)
        /// The host called out to the viewers.
        case cue(String)
    }

    struct Event {
        /// Milliseconds from the start.
        let at: Int64
        let room: String
        let happening: Happening
    }

    /// Why a file is no evening.
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var title = ""
    private(set) var rooms: [String: JSONValue] = [:]
    private(set) var events: [Event] = []
    private(set) var messages = 0

    /// Milliseconds from the first to the last.
    var length: Int64 { events.last?.at ?? 0 }

    static func read(_ file: String) throws -> Evening {
        let bytes = try Self.bytes(of: file)
        var evening = Evening()
        var number = 0
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 9 || $0 == 13 }) else { continue }
            do {
                try evening.take(Array(line))
            } catch {
                throw Mistake(description: "\(file), line \(number): \(error)")
            }
        }
        guard !evening.events.isEmpty else { throw Mistake(description: "\(file) has no events") }
        return evening
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Mistake(description: "cannot read \(file)")
        }
        return data.prefix(2) == Data([0x1F, 0x8B]) ? try unpacked(file) : Array(data)
    }

    private static func unpacked(_ file: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", "--", file]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Mistake(description: "gzip cannot unpack \(file)")
        }
        return Array(data)
    }

    private mutating func take(_ line: [UInt8]) throws {
        let object = try JSONReader.read(line, as: .strict)
        let type = object["type"]?.string ?? ""
        if type == "evening" { return try begin(object) }
        guard let seconds = object["t"]?.number?.scaled(digits: 3), seconds >= 0 else {
            throw Mistake(description: "t is no number of seconds with at most three places")
        }
        guard let room = object["room"]?.string, Text(room).isName else {
            throw Mistake(description: "room is missing")
        }
        if let last = events.last, last.at > seconds {
            throw Mistake(description: "t goes back: events stand in the order of their time")
        }
        let happening: Happening
        if type == "cue" {
            happening = .cue(object["text"]?.string ?? "")
        } else {
            happening = .report(try report(object, type, room))
        }
        events.append(Event(at: seconds, room: room, happening: happening))
        if type == "dm" { messages += 1 }
    }

    private func report(
        _ object: JSONValue, _ type: String, _ room: String
    ) throws -> RoomFlow.Report {
        guard ["dm", "signal", "live"].contains(type) else {
            throw Mistake(description: "type \"\(type)\" is none of live, dm, signal, cue")
        }
        var report = try RoomInput(object, room: Text(room)).report()
        // What the first line says of a room goes with its start.
        if case .live(let live) = report, live.starts, let known = rooms[room] {
            report = .live(try RoomInput(merged(known, object), room: Text(room)).live())
        }
        return report
    }

    private func merged(_ base: JSONValue, _ over: JSONValue) -> JSONValue {
        let later = over.members ?? []
        let kept = (base.members ?? []).filter { member in
            !later.contains { $0.key == member.key }
        }
        return JSONValue(.object(kept + later))
    }

    private mutating func begin(_ object: JSONValue) throws {
        title = object["title"]?.string ?? ""
        for room in object["rooms"]?.elements ?? [] {
            guard let name = room["room"]?.string, Text(name).isName else {
                throw Mistake(description: "a room of the evening has no name")
            }
            rooms[name] = room
        }
    }
}
