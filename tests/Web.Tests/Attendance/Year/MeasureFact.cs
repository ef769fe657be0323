using CityLeadership.Classroom.Web.Tests.Data;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>Runs only when asked for, because a figure needs a quiet machine: ./infra/long.sh year</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    private const string Variable = "CLASSROOM_MEASURE";

    /// <param name="postgres">Whether it needs PostgreSQL's programs.</param>
    public MeasureFactAttribute(bool postgres = false)
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
            Skip = "measures only in ./infra/long.sh";
        else if (postgres && PostgresServer.Programs is null)
            Skip = "PostgreSQL is not installed here (apt-get install postgresql).";
    }
}
