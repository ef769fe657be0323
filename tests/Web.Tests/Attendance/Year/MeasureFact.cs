using CityLeadership.Classroom.Web.Tests.Data;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>Runs only when asked for, because a figure needs a quiet machine: ./infra/long.sh year</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    internal const string NotNow = "measures only in ./infra/long.sh";

    public MeasureFactAttribute()
    {
        if (!IsAsked)
            Skip = NotNow;
    }

    internal static bool IsAsked => Environment.GetEnvironmentVariable("CLASSROOM_MEASURE") is not null;
}

/// <inheritdoc cref="MeasureFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresMeasureFactAttribute : PostgresFactAttribute
{
    public PostgresMeasureFactAttribute()
    {
        if (!MeasureFactAttribute.IsAsked)
            Skip = MeasureFactAttribute.NotNow;
    }
}
