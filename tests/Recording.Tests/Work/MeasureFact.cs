namespace CityLeadership.Classroom.Recording.Tests.Work;

/// <summary>Runs only when asked for, because a figure needs a quiet machine: ./infra/long.sh recording</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    public MeasureFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CLASSROOM_MEASURE") is null) Skip = "measures only in ./infra/long.sh";
    }
}
