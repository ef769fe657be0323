namespace CityLeadership.Classroom.Log.Redis;

/// <summary>The Lua files of this folder, which are part of the build.</summary>
internal static class Scripts
{
    public static string Load(string name)
    {
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream(typeof(Scripts), name)
            ?? throw new InvalidOperationException($"{name} is missing from this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
