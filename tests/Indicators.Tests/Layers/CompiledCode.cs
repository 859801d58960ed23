using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Indicators.Tests;

/// <summary>An assembly as compiled, with its symbols: which source file uses which type of the same assembly.</summary>
internal sealed class CompiledCode : IDisposable
{
    // Portable PDB: the documents of a type that has no code, such as an interface.
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");
    private static readonly NamedTypes Named = new();

    private readonly PEReader _image;
    private readonly MetadataReaderProvider _symbols;
    private readonly MetadataReader _code, _source;
    private readonly Func<string, int> _layer;
    private readonly Dictionary<TypeDefinitionHandle, string> _homes = [];

    /// <summary>Opens an assembly.</summary>
    /// <param name="assembly">The assembly, with its symbols beside it.</param>
    /// <param name="layer">The layer of a file: a type in parts stands where its lowest part does, unless a part has its name.</param>
    public CompiledCode(Assembly assembly, Func<string, int> layer)
    {
        _image = new(File.OpenRead(assembly.Location));
        _symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        (_code, _source, _layer) = (_image.GetMetadataReader(), _symbols.GetMetadataReader(), layer);
        foreach (TypeDefinitionHandle type in _code.TypeDefinitions)
        {
            if (HomeOf(type) is { } home)
            {
                _homes[type] = home;
            }
        }
    }

    public void Dispose()
    {
        _symbols.Dispose();
        _image.Dispose();
    }

    /// <summary>Each use of a type or a member: the file that uses it, the file where it stands, and its name.</summary>
    public IEnumerable<(string From, string To, string Name)> Uses() =>
        from type in _homes.Keys
        from use in UsesOf(type)
        where use.From != use.To
        select use;

    private IEnumerable<(string From, string To, string Name)> UsesOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _code.GetTypeDefinition(handle);
        string home = _homes[handle];
        IEnumerable<EntityHandle> ancestors =
            type.GetInterfaceImplementations().Select(item => _code.GetInterfaceImplementation(item).Interface).Append(type.BaseType);
        IEnumerable<TypeDefinitionHandle> mentioned = ancestors.SelectMany(TypesIn)
            .Concat(type.GetFields().SelectMany(field => _code.GetFieldDefinition(field).DecodeSignature(Named, null)))
            .Concat(type.GetGenericParameters().SelectMany(ConstraintsOf));
        foreach (TypeDefinitionHandle used in mentioned)
        {
            yield return Use(home, used);
        }

        foreach (MethodDefinitionHandle method in type.GetMethods())
        {
            string file = FileOf(method) ?? home;
            foreach (TypeDefinitionHandle used in MentionedBy(method))
            {
                yield return Use(file, used);
            }

            foreach ((TypeDefinitionHandle owner, string name, string? place) in Body(method).SelectMany(Members))
            {
                yield return (file, place ?? FileOf(owner), FullName(owner) + name);
            }
        }
    }

    private (string From, string To, string Name) Use(string file, TypeDefinitionHandle used) => (file, FileOf(used), FullName(used));

    private IEnumerable<TypeDefinitionHandle> MentionedBy(MethodDefinitionHandle handle)
    {
        MethodDefinition method = _code.GetMethodDefinition(handle);
        IEnumerable<TypeDefinitionHandle> locals =
            method.RelativeVirtualAddress == 0
                || _image.GetMethodBody(method.RelativeVirtualAddress).LocalSignature is not { IsNil: false } variables
            ? []
            : _code.GetStandaloneSignature(variables).DecodeLocalSignature(Named, null).SelectMany(types => types);
        return NamedTypes.In(method.DecodeSignature(Named, null)).Concat(method.GetGenericParameters().SelectMany(ConstraintsOf))
            .Concat(locals);
    }

    private IEnumerable<EntityHandle> Body(MethodDefinitionHandle method) =>
        _code.GetMethodDefinition(method).RelativeVirtualAddress is not 0 and int address
        ? Il.Tokens(_image.GetMethodBody(address).GetILBytes()!)
        : [];

    // What a token names: types, or a member of one with the file it stands in.
    private IEnumerable<(TypeDefinitionHandle Owner, string Name, string? Place)> Members(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => [Member((MethodDefinitionHandle)handle)],
        HandleKind.FieldDefinition => TypesIn(_code.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()).Select(Whole),
        HandleKind.MethodSpecification => Members(_code.GetMethodSpecification((MethodSpecificationHandle)handle).Method)
            .Concat(
                _code.GetMethodSpecification((MethodSpecificationHandle)handle).DecodeSignature(Named, null).SelectMany(types => types)
                    .Select(Whole)),
        HandleKind.MemberReference => MembersOf(_code.GetMemberReference((MemberReferenceHandle)handle)),
        _ => TypesIn(handle).Select(Whole),
    };

    private static (TypeDefinitionHandle Owner, string Name, string? Place) Whole(TypeDefinitionHandle type) => (type, "", null);

    private (TypeDefinitionHandle Owner, string Name, string? Place) Member(MethodDefinitionHandle handle)
    {
        MethodDefinition method = _code.GetMethodDefinition(handle);
        return (method.GetDeclaringType(), "." + _code.GetString(method.Name), FileOf(handle));
    }

    private IEnumerable<(TypeDefinitionHandle Owner, string Name, string? Place)> MembersOf(MemberReference reference)
    {
        string name = _code.GetString(reference.Name);
        foreach (TypeDefinitionHandle type in TypesIn(reference.Parent))
        {
            IEnumerable<MethodDefinitionHandle> same =
                _code.GetTypeDefinition(type).GetMethods().Where(method => _code.GetString(_code.GetMethodDefinition(method).Name) == name);
            yield return (type, "." + name, same.Select(FileOf).OfType<string>().MinBy(_layer));
        }
    }

    private IEnumerable<TypeDefinitionHandle> ConstraintsOf(GenericParameterHandle parameter) =>
        _code.GetGenericParameter(parameter).GetConstraints()
            .SelectMany(constraint => TypesIn(_code.GetGenericParameterConstraint(constraint).Type));

    private IEnumerable<TypeDefinitionHandle> TypesIn(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition when !handle.IsNil => [(TypeDefinitionHandle)handle],
        HandleKind.TypeSpecification => _code.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Named, null),
        _ => [],
    };

    private string? HomeOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _code.GetTypeDefinition(handle);
        string[] files =
        [
            .. type.GetMethods().Select(FileOf).OfType<string>()
                .Concat(_source.GetCustomDebugInformation(handle).Select(_source.GetCustomDebugInformation)
                    .Where(item => _source.GetGuid(item.Kind) == TypeDefinitionDocuments)
                    .SelectMany(DocumentsIn))
                .Distinct().OrderBy(_layer).ThenBy(file => file.Length),
        ];
        string name = _code.GetString(type.Name).Split('`')[0];
        return files.FirstOrDefault(file => Path.GetFileName(file) == name + ".cs") ?? files.FirstOrDefault()
            ?? (type.GetDeclaringType() is { IsNil: false } outer ? _homes.GetValueOrDefault(outer) : null);
    }

    private IEnumerable<string> DocumentsIn(CustomDebugInformation item)
    {
        BlobReader blob = _source.GetBlobReader(item.Value);
        var files = new List<string>();
        while (blob.RemainingBytes > 0)
        {
            files.Add(FileOf(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger())));
        }

        return files;
    }

    private string? FileOf(MethodDefinitionHandle method)
    {
        MethodDebugInformation lines = _source.GetMethodDebugInformation(method);
        DocumentHandle document = lines.Document.IsNil
            ? lines.GetSequencePoints().Select(point => point.Document).FirstOrDefault()
            : lines.Document;
        return document.IsNil ? null : FileOf(document);
    }

    private string FileOf(DocumentHandle document) => _source.GetString(_source.GetDocument(document).Name).Replace('\\', '/');

    private string FileOf(TypeDefinitionHandle type) => _homes.GetValueOrDefault(type, "");

    private string FullName(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _code.GetTypeDefinition(handle);
        string name = _code.GetString(type.Name).Split('`')[0];
        return type.GetDeclaringType() is { IsNil: false } outer ? FullName(outer) + "." + name : name;
    }
}
