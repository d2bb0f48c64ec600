import Console
import Foundation

/// The terminal that the console takes over: raw keys in, a screen out, and everything given back
/// as it was however the console ends.
final class Terminal {
    /// What the way back needs, where a crash can reach it.
    private struct Saved {
        var settings = termios()
        var isTaken = false
    }

    // Set on the main thread before the handlers are installed; a handler only reads it.
    nonisolated(unsafe) private static var saved = Saved()

    /// Columns and rows now.
    static var size: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
        else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// What it can show, by the environment.
    static var abilities: ScreenPainter.Abilities {
        let environment = ProcessInfo.processInfo.environment
        let noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let locale =
            ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty } ?? ""
        let name = locale.lowercased()
        return ScreenPainter.Abilities(
            colours: !noColour, unicode: name.contains("utf-8") || name.contains("utf8"))
    }

    /// Takes the terminal over.
    static func take() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
            tcgetattr(STDIN_FILENO, &saved.settings) == 0
        else {
            throw ConsoleCommand.Failure(
                description: "no terminal here; --plain works with pipes and files")
        }
        installCrashHandlers()
        enter()
    }

    static func enter() {
        var raw = saved.settings
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
        saved.isTaken = true
        Waiting.write(ScreenPainter.begin, to: STDOUT_FILENO)
    }

    /// Gives it back.
    static func giveBack() {
        guard saved.isTaken else { return }
        saved.isTaken = false
        Waiting.write(ScreenPainter.end, to: STDOUT_FILENO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved.settings)
    }

    /// A crash must not leave the shell with a dead terminal.
    private static func installCrashHandlers() {
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
            signal(number) { number in
                if Terminal.saved.isTaken {
                    // Only calls that are allowed in a handler.
                    var bytes: (UInt64, UInt64, UInt64, UInt64) = Terminal.farewell
                    _ = write(STDOUT_FILENO, &bytes, Terminal.farewellCount)
                    tcsetattr(STDIN_FILENO, TCSANOW, &Terminal.saved.settings)
                }
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    private static let farewellCount = ScreenPainter.end.count
    /// `ScreenPainter.end` without memory that a handler would have to ask for.
    private static let farewell: (UInt64, UInt64, UInt64, UInt64) = {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        precondition(ScreenPainter.end.count <= 32)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: ScreenPainter.end) }
        return words
    }()
}
