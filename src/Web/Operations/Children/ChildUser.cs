using System.Diagnostics;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Who the children run as: an unprivileged user when the host is root and may change users, otherwise the host's own.
/// (Root inside a user namespace may not: there it is nobody special outside, so nothing is lost.)
/// </summary>
internal sealed class ChildUser
{
    private const string Nobody = "65534";

    private readonly Lazy<bool> drops = new(MayDrop);

    /// <summary>The children's user is not the host's own.</summary>
    public bool IsAnother => drops.Value;

    /// <summary>Arguments for <c>setpriv</c>; empty when the host's own user stays.</summary>
    public IReadOnlyList<string> Arguments =>
        drops.Value ? [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"] : [];

    /// <summary>Gives a folder and all in it to the children's user.</summary>
    public void Give(string folder)
    {
        if (drops.Value) Run("chown", "--recursive", $"{Nobody}:{Nobody}", folder);
    }

    private static bool MayDrop() =>
        Environment.IsPrivilegedProcess && Run("setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "true");

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Executables.Find(program, "util-linux coreutils"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
