namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>Where things are: the tests start what was built beside them, in the same configuration.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);

    public static string Root { get; } = FindRoot();

    public static string Web => Path.Combine(Root, "src", "Web");

    /// <summary>Debug or Release, from bin/Debug/net10.0/.</summary>
    public static string Configuration { get; } = Output.Parent!.Name;

    public static string HostAssembly => Path.Combine(
        Web, "bin", Configuration, Output.Name, "CityLeadership.Classroom.Web.dll");

    public static string LoadAssembly => Path.Combine(
        Root, "tests", "Load", "bin", Configuration, Output.Name, "CityLeadership.Classroom.Load.dll");

    /// <summary>Logs and screenshots of stories that failed.</summary>
    public static string Evidence => Path.Combine(Root, "tests", "Browser.Tests", "TestResults");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = Output; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CityLeadership.Classroom.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"The tests run outside the repository, in {Output.FullName}; start them with 'dotnet test tests/Browser.Tests'.");
    }
}
