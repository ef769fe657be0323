namespace CityLeadership.Classroom.Browser.Tests.Measures;

/// <summary>Runs only when asked for, because a figure needs a quiet machine and takes its time.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    private const string Variable = "CLASSROOM_MEASURE";

    public MeasureFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null) Skip = "measures only in ./infra/long.sh";
    }
}
