namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>Finds programs, also where a service's short PATH does not look.</summary>
internal static class Executables
{
    private static readonly string[] UsualPlaces = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"];

    /// <summary>The full path of a program.</summary>
    /// <exception cref="CannotStartException">It is not installed; names the Debian package.</exception>
    public static string Find(string program, string package, string? path = null) =>
        (path ?? Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Concat(path is null ? UsualPlaces : [])
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists)
        ?? throw new CannotStartException($"{program} is not installed. On Debian: apt-get install {package}");
}
