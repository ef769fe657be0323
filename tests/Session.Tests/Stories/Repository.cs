namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>The folder the solution lies in, for tests that keep examples beside the code.</summary>
internal static class Repository
{
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>APPROVE=1: approved files are written anew; read the difference before committing it.</summary>
    public static bool Approves => Environment.GetEnvironmentVariable("APPROVE") == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.")
        : folder.EnumerateFiles("*.sln").Any() ? folder.FullName
        : Find(folder.Parent);
}
