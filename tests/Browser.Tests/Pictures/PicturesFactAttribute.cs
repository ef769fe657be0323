namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Runs only when a folder to draw into is given, because pictures change with every run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PicturesFactAttribute : FactAttribute
{
    private const string Variable = "CLASSROOM_PICTURES";

    public PicturesFactAttribute()
    {
        if (Folder is null) Skip = $"draws pictures only with {Variable}=docs/pictures";
    }

    /// <summary>Relative to the repository; null: no pictures wanted.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable);
}
