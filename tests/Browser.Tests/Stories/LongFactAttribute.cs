namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>
/// A story whose browsers need the machine for themselves, or minutes: ./infra/long.sh stories. Beside the other suites it would
/// say more of the machine than of the product.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    private const string Variable = "CLASSROOM_LONG";

    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null) Skip = "told only in ./infra/long.sh stories";
    }
}
