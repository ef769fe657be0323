namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>A test that needs PostgreSQL's programs on this machine (Debian: postgresql).</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null)
            Skip = "PostgreSQL is not installed here (apt-get install postgresql).";
    }
}
